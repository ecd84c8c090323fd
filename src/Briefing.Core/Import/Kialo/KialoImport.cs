using System.Text.RegularExpressions;
using Briefing.Import.Drafts;
using Briefing.Import.Graph;
using Briefing.Load.Files;

namespace Briefing.Import.Kialo;

/// <summary>
/// Reads the text export of Kialo: a numbered line for each claim, <c>1.2. Pro: …</c>, under the number of what it speaks for or
/// against. <c>-> See 1.3.</c> stands for a claim that is said elsewhere.
/// </summary>
internal static partial class KialoImport
{
    public static DebateDraft Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        var claims = KialoClaim.In(file);
        var elements = new List<ImportedElement>();
        var byNumber = new Dictionary<string, ImportedElement>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => !SeeAlso().IsMatch(claim.Text)))
        {
            var element = new ImportedElement(isArgument: claim.Side is not null, new("", claim.At), section: -1) { Text = Markdown(claim.Text) };
            if (byNumber.TryAdd(claim.Number, element))
                elements.Add(element);
            else
                diagnostics.Add(Problems.NoPlace(claim.At, $"A second claim numbered {claim.Number}"));
        }

        ImmutableArray<ImportedRelation> relations = [.. Relations(claims, byNumber, diagnostics)];
        var title = Title().Match(file.Content);
        var document = new ImportedDocument(null, [], [.. elements], relations, []) { Title = title.Success ? title.Groups[1].Value.Trim() : null };
        return GraphDraft.Of(document, file, diagnostics);
    }

    private static IEnumerable<ImportedRelation> Relations(
        ImmutableArray<KialoClaim> claims, Dictionary<string, ImportedElement> byNumber, DiagnosticBag diagnostics)
    {
        foreach (var claim in claims)
        {
            var number = SeeAlso().Match(claim.Text) is { Success: true } see ? see.Groups[1].Value : claim.Number;
            if (claim.Side is not { } isPro)
                continue;

            if (byNumber.GetValueOrDefault(number) is { } from && byNumber.GetValueOrDefault(claim.Parent) is { } to)
                yield return new(from, isPro ? ImportedRelationKind.Support : ImportedRelationKind.Attack, to, claim.At);
            else
                diagnostics.Add(Problems.NoPlace(claim.At, $"A relation of {number} to {claim.Parent}, one of which does not exist,"));
        }
    }

    /// <summary>Links are Markdown already; the rest is text.</summary>
    private static string Markdown(string text)
    {
        var words = new StringBuilder();
        var at = 0;
        foreach (Match link in Link().Matches(text))
        {
            words.Append(MarkdownEscape.Of(text[at..link.Index]));
            var (shown, address) = (link.Groups[1].Value, link.Groups[2].Value);
            words.Append(WebLink.IsSafe(address) ? $"[{MarkdownEscape.Of(shown)}]({address})" : MarkdownEscape.Of(shown));
            at = link.Index + link.Length;
        }

        return words.Append(MarkdownEscape.Of(text[at..])).ToString();
    }

    [GeneratedRegex(@"^\s*Discussion (?:Title|Name):[ \t]*([^\r\n]*)")]
    private static partial Regex Title();

    [GeneratedRegex(@"^-> See ((?:\d+\.)*\d+)\.?")]
    private static partial Regex SeeAlso();

    [GeneratedRegex(@"\[([^\[\]\r\n]{1,2000})\]\(([^()\s]{1,2000})\)")]
    private static partial Regex Link();
}
