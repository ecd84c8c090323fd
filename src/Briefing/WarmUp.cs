using System.Diagnostics.CodeAnalysis;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Themes;
using Briefing.Scaffold;

namespace Briefing;

/// <summary>
/// .NET makes ready whatever it runs for the first time, and for a debate of usual size that takes longer than the work
/// itself. On a second processor it is done ahead: the debate of the scaffold goes all the way to pages that nobody
/// sees, and being small is always a step before the one that was asked for.
/// </summary>
internal static class WarmUp
{
    /// <summary>Not for a tool that was compiled to machine code.</summary>
    [FeatureSwitchDefinition("Briefing.WarmUp")]
    private static bool IsOfUse => !AppContext.TryGetSwitch("Briefing.WarmUp", out var isOn) || isOn;

    /// <summary>Comes back at once. What is done shares nothing with a build but code and fonts that are read.</summary>
    public static void Begin()
    {
        if (IsOfUse && Environment.ProcessorCount > 1)
            Task.Run(Build);
    }

    private static void Build()
    {
        var files = DebateFiles.Of("", NewDebate.Example(title: null, question: null));
        if (Pipeline.Map(files, new ThemeRequest(), new DiagnosticBag()) is { } built)
            Pipeline.Pdf(built.Map, built.Design);
    }
}
