export type OwnerReference = {
  readonly apiVersion?: string | undefined;
  readonly kind: string;
  readonly name: string;
  readonly uid?: string | undefined;
  readonly controller?: boolean | undefined;
};

/** The part of `metadata` that Wiremap uses; labels and annotations are empty records when absent. */
export type ObjectMeta = {
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly uid?: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly ownerReferences: readonly OwnerReference[];
  readonly generation?: number | undefined;
  readonly resourceVersion?: string | undefined;
  readonly creationTimestamp?: string | undefined;
  readonly deletionTimestamp?: string | undefined;
};
