namespace Briefing.Import.Bibliography;

/// <summary>An entry of a BibTeX file.</summary>
/// <param name="Type">In lower case.</param>
/// <param name="Fields">Names in lower case; values as LaTeX, without the surrounding braces or quotation marks.</param>
internal sealed record BibtexEntry(
    string Type, Located<string> Key, ImmutableArray<(Located<string> Name, string Value)> Fields);
