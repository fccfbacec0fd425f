/**
 * Which elements Office takes inside which, and in which order: it checks a manifest against a schema of sequences
 * and refuses the whole add-in where two are swapped. Only what our manifest uses is listed.
 */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  "/OfficeApp": [
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ],
  "/OfficeApp/VersionOverrides": ["Description", "Requirements", "Hosts", "Resources"],
  "/OfficeApp/VersionOverrides/Hosts/Host": ["DesktopFormFactor"],
  "/OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor": ["GetStarted", "FunctionFile", "ExtensionPoint"],
  "/OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/GetStarted": ["Title", "Description", "LearnMoreUrl"],
  "/OfficeApp/VersionOverrides/Resources": ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};

/** Elements that must stand in the manifest exactly once for Office to take it at all. */
export const NEEDED: readonly string[] = [
  "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
  "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "VersionOverrides/Requirements", "VersionOverrides/Hosts",
  "VersionOverrides/Resources", "VersionOverrides/Hosts/Host/DesktopFormFactor/FunctionFile", "VersionOverrides/Hosts/Host/DesktopFormFactor/GetStarted",
];
