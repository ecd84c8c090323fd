using Briefing.Load.Schemas;

namespace Briefing.Load.Scalars;

/// <summary>Checks the text of a scalar against its kind.</summary>
internal static class ScalarCheck
{
    /// <param name="key">The key of the value.</param>
    public static Diagnostic? Of(ScalarKind kind, string key, Located<string> word) => kind switch
    {
        ScalarKind.NewId => Ids.Check(word),
        ScalarKind.Code => Codes.CheckAcceptable(word),
        ScalarKind.Date => PartialDates.Check(word),
        ScalarKind.Day => PartialDates.CheckDay(key, word),
        ScalarKind.Paragraphs => Places.CheckParagraphs(key, word),
        ScalarKind.Place => Places.Check(word),
        ScalarKind.Ratio => Numbers.CheckRatio(key, word),
        ScalarKind.Language => LanguageTags.Check(word),
        ScalarKind.SourceType => SourceTypes.Check(word),
        ScalarKind.Argument => References.Check(word),
        ScalarKind.WebAddress => WebAddresses.Check(word),
        ScalarKind.Doi => Dois.Check(word),
        ScalarKind.Isbn => Isbns.Check(word),
        ScalarKind.Timestamp => Places.CheckTimes(word),
        ScalarKind.Colour => Colours.Check(word),
        ScalarKind.Truth => Truths.Check(key, word),
        ScalarKind.Hyphenation => Hyphenations.IsSwitch(word.Value) ? null : LanguageTags.Check(word),

        // Whether an id resolves is checked by the rules, after everything has been read.
        ScalarKind.StakeholderId or ScalarKind.IssueId or ScalarKind.SourceId or ScalarKind.ArgumentId or ScalarKind.Word
            or ScalarKind.Markdown or ScalarKind.Line => null,
        _ => throw new InvalidOperationException($"Nothing checks a {kind}."),
    };
}
