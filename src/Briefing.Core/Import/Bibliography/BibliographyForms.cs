using System.Text.RegularExpressions;
using Briefing.Import.Recognition;

namespace Briefing.Import.Bibliography;

/// <summary>Tells the form of a bibliography by its content.</summary>
internal static partial class BibliographyForms
{
    // Kinds of text whose signs are certain, whatever else stands in the file.
    private static readonly FileKind[] s_others =
        [FileKind.RichText, FileKind.Empty, FileKind.Html, FileKind.Xml, FileKind.DebateYaml, FileKind.DebateJson, FileKind.Aif, FileKind.Xaif];

    /// <returns><c>null</c> if it is no bibliography.</returns>
    public static BibliographyForm? Of(FileKind kind, TextFile file)
    {
        if (!kind.IsText || s_others.Contains(kind))
            return null;

        if (kind == FileKind.CslJson || kind == FileKind.Json)
            return BibliographyForm.CslJson;

        // Anything may stand before the first entry; but words with an at sign may stand in Argdown.
        var extension = Path.GetExtension(file.Path).ToLowerInvariant();
        return RisType().IsMatch(file.Content) ? BibliographyForm.Ris
            : Entry().IsMatch(file.Content) && extension is not (".argdown" or ".ad") ? BibliographyForm.Bibtex
            : YamlList().IsMatch(file.Content) ? BibliographyForm.CslYaml
            : extension is ".bib" or ".bibtex" ? BibliographyForm.Bibtex
            : null;
    }

    [GeneratedRegex(@"^\s{0,3}TY\s{1,3}-\s", RegexOptions.Multiline)]
    private static partial Regex RisType();

    [GeneratedRegex(@"^[^\S\r\n]{0,20}@[A-Za-z]+\s{0,9}[{(]", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^references:|\A(?:(?:#[^\n]*|---[^\n]*|[^\S\n]*)\n)*- (?:id|type|title|author|issued):", RegexOptions.Multiline)]
    private static partial Regex YamlList();
}
