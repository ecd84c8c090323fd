namespace Briefing.Check.Time;

/// <summary>BRF0330: a document is published after everything that it rests on.</summary>
/// <remarks>Otherwise a date is wrong, and with it what the document can have known.</remarks>
internal static class PublishedLast
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Imprint.Published is not { } published)
            return;

        if (published.Value.Last < debate.AsOf.Value.First)
            Report("the day that it is valid for", debate.AsOf.Value, debate.AsOf.At);

        var newest = debate.Sources.Where(source => source.Dated is not null).MaxBy(source => source.Dated!.First);
        if (newest?.Dated is { } dated && published.Value.Last < dated.First)
            Report($"its source '{newest.Id.Value}'", dated, newest.Id.At);

        void Report(string what, PartialDate date, TextSpan at) =>
            diagnostics.Add(Problems.PublishedTooEarly(published.At, published.Value.Display, what, date.Display, at));
    }
}
