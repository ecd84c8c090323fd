using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Print.Drawing;

namespace Briefing.Load.Codecs;

/// <summary>The codecs of all values that are not objects.</summary>
internal static class ValueCodecs
{
    private static readonly PartialDate s_unreadDate = PartialDate.Unread;
    private static readonly PartialDate s_unwrittenDate = PartialDate.Unwritten(Placeholder.Word);

    public static TextCodec Markdown { get; } = new(ScalarKind.Markdown) { Voice = TextVoice.Editors };

    public static TextCodec Line { get; } = new(ScalarKind.Line) { Voice = TextVoice.Editors };

    /// <summary>The title of a source, which is in its language.</summary>
    public static TextCodec Title { get; } = new(ScalarKind.Line) { Voice = TextVoice.Source };

    public static TextCodec Page { get; } = new(ScalarKind.Place, TidyText.OfPage);

    public static TextCodec Section { get; } = new(ScalarKind.Place, TidyText.OfSection);

    public static TextCodec Quotation { get; } = new(ScalarKind.Line, TidyText.OfQuotation) { Voice = TextVoice.Quoted };

    public static TextCodec WebAddress { get; } = new(ScalarKind.WebAddress);

    public static TextCodec Doi { get; } = new(ScalarKind.Doi, TidyText.OfDoi);

    public static TextCodec Isbn { get; } = new(ScalarKind.Isbn, TidyText.OfIsbn);

    public static TextCodec Timestamp { get; } = new(ScalarKind.Timestamp, TidyText.OfTimes);

    public static ScalarCodec<string> Word { get; } = OfWord(ScalarKind.Word);

    public static ScalarCodec<string> NewId { get; } = OfWord(ScalarKind.NewId);

    public static ScalarCodec<string> StakeholderId { get; } = OfWord(ScalarKind.StakeholderId);

    public static ScalarCodec<string> IssueId { get; } = OfWord(ScalarKind.IssueId);

    public static ScalarCodec<string> SourceId { get; } = OfWord(ScalarKind.SourceId);

    public static ScalarCodec<string> ArgumentId { get; } = OfWord(ScalarKind.ArgumentId);

    public static ScalarCodec<string> Language { get; } = OfWord(ScalarKind.Language);

    public static ScalarCodec<string> SourceType { get; } = OfWord(ScalarKind.SourceType, unwritten: "document");

    public static ScalarCodec<string> Hyphenation { get; } = OfWord(ScalarKind.Hyphenation);

    /// <summary>An invalid reference is read as an empty one.</summary>
    public static ScalarCodec<ArgumentReference> Reference { get; } = new(
        ScalarKind.Argument,
        new("", ""),
        text => new(References.Parse(text.Value) ?? new("", ""), text.At),
        reference => new DataNode.String(reference.ToString()));

    public static ScalarCodec<PartialDate> Date { get; } = OfDate(ScalarKind.Date);

    public static ScalarCodec<PartialDate> Day { get; } = OfDate(ScalarKind.Day);

    /// <summary>One is a number, several are a text.</summary>
    public static ScalarCodec<ParagraphNumbers> Paragraphs { get; } = new(
        ScalarKind.Paragraphs,
        ParagraphNumbers.None,
        text => Places.Paragraphs(text.Value) is { } numbers ? new(numbers, text.At) : null,
        numbers => numbers.IsSeveral ? new DataNode.String($"{numbers}") : new DataNode.Number(numbers.First));

    public static ScalarCodec<decimal> Ratio { get; } = new(
        ScalarKind.Ratio,
        0,
        text => Numbers.Ratio(text.Value) is { } ratio ? new(ratio, text.At) : null,
        ratio => new DataNode.Number(ratio));

    public static ScalarCodec<bool> Truth { get; } = new(
        ScalarKind.Truth, false, text => new(Truths.IsTrue(text.Value), text.At), truth => new DataNode.Boolean(truth));

    /// <summary>As <c>0xRRGGBB</c>.</summary>
    public static ScalarCodec<int> Colour { get; } = new(
        ScalarKind.Colour,
        0,
        text => HexColor.Parse(text.Value) is { } colour ? new(colour, text.At) : null,
        colour => new DataNode.String($"#{colour:X6}"));

    public static WordListCodec NewStakeholderIds { get; } = new(NewId, "stakeholder id", Limits.Stakeholders);

    public static WordListCodec StakeholderIds { get; } = new(StakeholderId, "stakeholder id");

    public static WordListCodec IssueIds { get; } = new(IssueId, "issue id", Limits.Issues);

    public static WordListCodec Words { get; } = new(Word, "word");

    private static ScalarCodec<string> OfWord(ScalarKind kind, string unwritten = "") =>
        new(kind, "", text => text, text => new DataNode.String(text)) { Unwritten = unwritten };

    private static ScalarCodec<PartialDate> OfDate(ScalarKind kind) => new(
        kind,
        s_unreadDate,
        text => PartialDate.Parse(text.Value) is { } date ? new(date, text.At) : null,
        date => new DataNode.String(date.Written))
    {
        Unwritten = s_unwrittenDate,
    };
}
