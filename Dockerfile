# The plugin bundle behind nginx. TLS and nginx.conf come from the chart.
FROM registry.access.redhat.com/ubi9/nodejs-22:latest AS build
WORKDIR /opt/app-root/src
ENV PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
COPY --chown=1001:0 package.json package-lock.json .npmrc ./
RUN npm ci
COPY --chown=1001:0 . .
# A source map in the image is a mistake: the bundle is served to everyone who may open the console.
RUN npm run build:plugin && test -z "$(find dist/plugin -name '*.map')"

FROM registry.access.redhat.com/ubi9/nginx-124:latest
LABEL io.k8s.display-name="Wiremap" \
      io.k8s.description="OpenShift console plugin that draws how VM NICs reach switch ports" \
      license="Apache-2.0"
COPY --from=build /opt/app-root/src/dist/plugin /usr/share/nginx/html
COPY LICENSE /licenses/LICENSE
USER 1001
EXPOSE 9443
CMD ["nginx", "-e", "stderr", "-g", "daemon off;"]
