{{/* The console knows the plugin by this name, so it is the same in every release. */}}
{{- define "wiremap.plugin" -}}wiremap{{- end }}

{{- define "wiremap.selector" -}}
app.kubernetes.io/name: wiremap
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "wiremap.labels" -}}
{{ include "wiremap.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "wiremap.podSecurity" -}}
runAsNonRoot: true
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "wiremap.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}
