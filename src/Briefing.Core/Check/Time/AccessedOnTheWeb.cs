namespace Briefing.Check.Time;

/// <summary>
/// BRF0342 to BRF0344: what was read on the web has an address, and was read after it was issued and before the debate is dated.
/// </summary>
/// <remarks>Otherwise a reader could not tell which text was read, or when.</remarks>
internal static class AccessedOnTheWeb
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var dated = new[] { debate.AsOf, debate.Imprint.Published }.OfType<Located<PartialDate>>().MaxBy(date => date.Value.Last)!;
        foreach (var source in debate.Sources)
        {
            if (source.Accessed is not { } accessed)
                continue;

            if (source.Dated is { } issued && accessed.Value.Last < issued.First)
                diagnostics.Add(Problems.AccessedBeforeIssue(accessed.At, accessed.Value.Display, issued.Display));
            if (!debate.AsOf.IsPlaceholder && debate.AsOf.Value != PartialDate.Unread && accessed.Value.First > dated.Value.Last)
                diagnostics.Add(Problems.AccessedAfterAll(accessed.At, accessed.Value.Display, dated.Value.Display, dated.At));
            if (source.Address is null)
                diagnostics.Add(Problems.AccessedNowhere(accessed.At));
        }
    }
}
