namespace Briefing.Load.Files;

/// <summary>A value that takes the place of one in debate.yaml for one run.</summary>
/// <param name="Key">Letters, digits, <c>-</c> and <c>_</c>; dots lead to keys within keys, as in "watershed.name".</param>
/// <param name="Value">Text as it is, or YAML if it begins with a bracket or a quotation mark; empty to leave the key out.</param>
internal sealed record ValueOverride(string Key, string Value);
