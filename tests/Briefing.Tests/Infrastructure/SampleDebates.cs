using System.Collections.Concurrent;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Map;

namespace Briefing.Tests.Infrastructure;

/// <summary>The invented debates under <c>Debates</c>, one folder a feature, and the debate that is shipped.</summary>
internal static class SampleDebates
{
    public const string Shipped = "shipped";

    // What was read does not change, and many tests ask for it.
    private static readonly ConcurrentDictionary<string, Lazy<DesignedMap>> s_read = new(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Invented.Append(Shipped);

    /// <summary>Small enough for a person to read what comes of them: these have snapshots.</summary>
    public static IEnumerable<string> Invented =>
        Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Debates");

    public static string FolderOf(string name) => name == Shipped ? Repository.Positions : Path.Combine(Folder, name);

    public static DebateMap Map(string name) => Designed(name).Map;

    public static DebateMap Map(DebateFiles files) => Designed(files).Map;

    /// <summary>With its theme, if it has one.</summary>
    public static DesignedMap Designed(string name) =>
        s_read.GetOrAdd(name, name => new(() => Designed(DebateFiles.Read(FolderOf(name))))).Value;

    /// <summary>Fails the test, with the diagnostics, if there are mistakes.</summary>
    public static DesignedMap Designed(DebateFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(files, new ThemeRequest(), diagnostics);
        Assert.True(map is not null, string.Join('\n', diagnostics.InReadingOrder().Select(d => $"{d.At.File.Path}({d.At.Line},{d.At.Column}): {d.Message}")));
        return map;
    }
}
