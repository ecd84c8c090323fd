using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Fuzz.Mutations;
using Briefing.Load.Files;
using Briefing.Map;

namespace Briefing.Fuzz;

/// <summary>The debates without a mistake that every input is made from: all of the tests, and the one that is shipped.</summary>
internal static class BaseDebates
{
    private const string Prefix = "debates/";

    /// <summary>Files by path, by the name of the debate.</summary>
    public static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, byte[]>> All { get; } = Load();

    /// <summary>Those with fonts of their own.</summary>
    public static ImmutableArray<string> WithFonts { get; } =
    [
        .. All.Where(debate => debate.Value.Keys.Any(name => name.EndsWith(".ttf", StringComparison.Ordinal))).Select(debate => debate.Key),
    ];

    /// <summary>Those that are small enough to be built often.</summary>
    public static ImmutableArray<string> Small { get; } = [.. All.Keys.Where(name => name is not ("shipped" or "long-words"))];

    /// <summary>The files beside debate.yaml.</summary>
    public static DebateFiles Files(string debate) => Files(All[debate]);

    public static DebateFiles Files(ImmutableSortedDictionary<string, byte[]> files) => Files("", files);

    public static DebateFiles Files(string folder, ImmutableSortedDictionary<string, byte[]> files) =>
        new(folder, files.Where(file => !file.Key.Contains('/', StringComparison.Ordinal)).Select(file => (file.Key, file.Value)));

    public static DebateMap Map(string debate) => Pipeline.Map(Files(debate), new DiagnosticBag())!;

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, byte[]>> Load()
    {
        var assembly = typeof(BaseDebates).Assembly;
        var files =
            from name in assembly.GetManifestResourceNames()
            let path = name.Replace('\\', '/')
            where path.StartsWith(Prefix, StringComparison.Ordinal)
            let slash = path.IndexOf('/', Prefix.Length)
            group (path[(slash + 1)..], Content(name)) by path[Prefix.Length..slash];

        var all = files.ToImmutableSortedDictionary(
            debate => debate.Key,
            debate => debate.ToImmutableSortedDictionary(file => file.Item1, file => file.Item2, StringComparer.Ordinal),
            StringComparer.Ordinal);
        return all.SetItem("ferry", all["ferry"].SetItem("themes/crest.png", PngPictures.Sample));
    }

    private static byte[] Content(string resource)
    {
        using var stream = typeof(BaseDebates).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
