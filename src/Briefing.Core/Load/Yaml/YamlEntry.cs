namespace Briefing.Load.Yaml;

/// <summary>A key of a mapping and its value.</summary>
internal sealed record YamlEntry(Located<string> Key, YamlNode Value);
