using Briefing.Diff;
using Briefing.Map;
using Briefing.Model.Vocabulary;

namespace Briefing.Cli.Serving;

/// <summary>The pages of one run: a build with mistakes keeps the last page and says what is wrong.</summary>
internal sealed class PreviewSession(string folder, string? editor, Length? depth)
{
    private int _build;
    private byte[]? _page;
    private DebateMap? _map;

    /// <summary>What is shown until the first build is done.</summary>
    public Preview First => new(0, FirstPage.Of([]), Preview.StateOf(0, [], null, folder, editor));

    /// <param name="read">The debate and its design; <c>null</c> if there are errors.</param>
    /// <param name="changes">What has changed since another state; <c>null</c> if nobody wants to know.</param>
    public Preview Next(ImmutableArray<Diagnostic> problems, DesignedMap? read, Comparison? changes = null)
    {
        if (read is { Map: var map, Design: var design })
        {
            _build++;
            _map = map;
            _page = Pipeline.Preview(Pipeline.WithChanges(Pipeline.Page(map, depth), changes), design, _build);
        }

        return new(_build, _page ?? FirstPage.Of(problems), Preview.StateOf(_build, problems, _map, folder, editor));
    }
}
