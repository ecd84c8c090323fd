using Briefing.Verify.Quotes;

namespace Briefing.Verify.Edits;

/// <summary>New paragraph numbers for quotations found in exactly one other paragraph.</summary>
internal static class ParagraphFixes
{
    public static ImmutableArray<TextEdit> Of(Verification verification)
    {
        var wrong = verification.Findings
            .Select(finding => (finding.Citation, Number: NewNumber(finding)))
            .Where(fix => fix.Number is not null)
            .ToLookup(fix => fix.Citation, fix => fix.Number!.Value);

        // YAML aliases let several citations share a number: it changes only if the same correction suits all of them.
        return
        [
            .. verification.Citations
                .Where(citation => citation.Locator.Paragraph is not null)
                .GroupBy(citation => citation.Locator.Paragraph!)
                .Select(group => (Old: group.Key, New: group.Select(NewNumberOf).Distinct().ToList()))
                .Where(fix => fix.New is [not null])
                .Select(fix => Edit(fix.Old, fix.New[0]!.Value))
                .OfType<TextEdit>(),
        ];

        int? NewNumberOf(Citation citation) => wrong[citation].Cast<int?>().FirstOrDefault();
    }

    private static int? NewNumber(Finding finding) => finding switch
    {
        Finding.Elsewhere { Places: [var place] } => place.Paragraph,
        Finding.BeyondText { Places: [var place] } => place.Paragraph,
        _ => null,
    };

    // The number may be quoted or follow an anchor ("&name 7"): its digits are at the end.
    private static TextEdit? Edit(Located<ParagraphNumbers> old, int number)
    {
        var written = old.At.File.Content.AsSpan(old.At.Start, old.At.Length);
        var end = written.LastIndexOfAnyInRange('0', '9') + 1;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(written[start - 1]))
            start--;

        var isNumber = int.TryParse(written[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (!isNumber || old.Value.IsSeveral || value != old.Value.First)
            return null;

        var digits = new TextSpan(old.At.File, old.At.Start + start, end - start);
        return new(digits, $"{number}", $"paragraph {value} is now {number}");
    }
}
