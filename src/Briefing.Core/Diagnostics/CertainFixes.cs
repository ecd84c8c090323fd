namespace Briefing.Diagnostics;

/// <summary>The fixes that can be made at once without anybody looking at them.</summary>
internal static class CertainFixes
{
    /// <summary>The diagnostics whose first fix is certain; of fixes that touch, the one that begins later waits for the next time.</summary>
    /// <param name="isOwn">Whether an edit is of a file that may be changed.</param>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics, Func<TextEdit, bool> isOwn)
    {
        var certain = diagnostics.Where(one => one.Fixes is [{ IsCertain: true, Edits: var edits }, ..] && edits.All(isOwn)).ToList();
        var waiting = new HashSet<int>();
        var last = (Fix: -1, Path: "", End: -1);
        var places = certain.SelectMany((one, index) => one.Fixes[0].Edits.Select(edit => (Fix: index, edit.At)));
        foreach (var (fix, at) in places.OrderBy(place => place.At.File.Path, StringComparer.Ordinal).ThenBy(place => place.At.Start))
        {
            if (fix != last.Fix && at.File.Path == last.Path && at.Start <= last.End)
                waiting.Add(fix);
            else if (!waiting.Contains(fix))
                last = (fix, at.File.Path, at.End);
        }

        return [.. certain.Where((_, index) => !waiting.Contains(index))];
    }
}
