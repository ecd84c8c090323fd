using Briefing.Model.Themes;

namespace Briefing.Load.Codecs;

/// <summary>All sets of words that keys allow.</summary>
internal static class Choices
{
    public static Choice<IssueKind> IssueKinds { get; } = new(
        ("fact", IssueKind.Fact),
        ("interpretation", IssueKind.Interpretation),
        ("value", IssueKind.Value),
        ("policy", IssueKind.Policy));

    public static Choice<Voice> Voices { get; } = new(
        ("own", Voice.Own),
        ("quoted", Voice.Quoted),
        ("reported", Voice.Reported),
        ("analysis", Voice.Analysis),
        ("inference", Voice.Inference));

    public static Choice<ReplyKind> ReplyKinds { get; } = new(
        ("rebut", ReplyKind.Rebut),
        ("undermine", ReplyKind.Undermine),
        ("undercut", ReplyKind.Undercut),
        ("concede", ReplyKind.Concede),
        ("reframe", ReplyKind.Reframe));

    public static Choice<StanceMark> StanceMarks { get; } = new(
        ("yes", StanceMark.Yes),
        ("no", StanceMark.No),
        ("partly", StanceMark.Partly),
        ("other", StanceMark.Other));

    public static Choice<Length> Lengths { get; } = new(
        ("note", Length.Note),
        ("briefing", Length.Briefing),
        ("record", Length.Record));

    public static Choice<QuoteStyle> QuoteStyles { get; } =
        new(("curly", QuoteStyle.Curly), ("as-written", QuoteStyle.AsWritten));

    public static Choice<AnswerStatus> AnswerStatuses { get; } = new(
        ("by-source", AnswerStatus.BySource),
        ("by-editors", AnswerStatus.ByEditors),
        ("open", AnswerStatus.Open));

    public static Choice<Basis> Bases { get; } = new(("explicit", Basis.Explicit), ("juxtaposed", Basis.Juxtaposed));

    public static Choice<Translation> Translations { get; } = new(
        ("none", Translation.None),
        ("human", Translation.Human),
        ("machine", Translation.Machine),
        ("unknown", Translation.Unknown));

    public static Choice<Stamp> Stamps { get; } = new(("before", Stamp.Before), ("after", Stamp.After));

    /// <summary>The Admiralty grades of a source.</summary>
    public static Choice<string> Grades { get; } =
        new(("A", "A"), ("B", "B"), ("C", "C"), ("D", "D"), ("E", "E"), ("F", "F"));

    public static Choice<Paper> Papers { get; } = new(("a4", Paper.A4), ("letter", Paper.Letter));

    public static Choice<TextSize> TextSizes { get; } = new(("normal", TextSize.Normal), ("large", TextSize.Large));

    public static Choice<MarkerShape> Markers { get; } = new(
        ("square", MarkerShape.Square),
        ("circle", MarkerShape.Circle),
        ("triangle", MarkerShape.Triangle),
        ("diamond", MarkerShape.Diamond),
        ("pentagon", MarkerShape.Pentagon),
        ("inverted-triangle", MarkerShape.InvertedTriangle),
        ("hexagon", MarkerShape.Hexagon),
        ("star", MarkerShape.Star));
}
