using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Import.Bibliography;

/// <summary>An entry of a BibTeX file.</summary>
/// <param name="Type">In lower case.</param>
/// <param name="Fields">Names in lower case; values as LaTeX, without the braces or quotation marks around them.</param>
internal sealed record BibtexEntry(
    string Type, Located<string> Key, ImmutableArray<(Located<string> Name, string Value)> Fields);
