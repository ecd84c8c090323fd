using Briefing.Check;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Map;
using Briefing.Render.Json;
using Briefing.Render.Typesetting;

namespace Briefing;

/// <summary>The way from files to a briefing, stage by stage. What one stage returns is all that the next accepts.</summary>
internal static class Pipeline
{
    /// <returns>Nothing if the files hold mistakes; the diagnostics then say which.</returns>
    public static DebateMap? Map(DebateFiles files, DiagnosticBag diagnostics)
    {
        var debate = DebateLoader.Load(files, diagnostics);
        GlyphCoverage.Check(debate.Prose, diagnostics);
        var checkedDebate = CheckedDebate.From(debate, diagnostics);

        return checkedDebate is null ? null : DebateMap.Of(checkedDebate);
    }

    public static byte[] Pdf(DebateMap map, Paper paper)
    {
        using var output = new MemoryStream();
        PdfRenderer.Render(output, Composer.Compose(map), paper);
        return output.ToArray();
    }

    public static byte[] Json(DebateMap map)
    {
        using var output = new MemoryStream();
        JsonExport.Write(output, map);
        return output.ToArray();
    }
}
