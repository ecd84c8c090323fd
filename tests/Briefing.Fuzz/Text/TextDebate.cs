using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Fuzz.Text;

/// <summary>A base debate, and the places of its texts.</summary>
internal static class TextDebate
{
    // The head of a page has one line for it.
    private const string Clipped = "classification";

    /// <summary>Those of the folder's own files, in the order in which they are loaded.</summary>
    public static ImmutableArray<TextPlace> PlacesOf(string debate)
    {
        var prose = DebateLoader.Load(BaseDebates.Files(debate), new DiagnosticBag()).Prose;
        var scalars = new Dictionary<(string, int), (string Key, YamlNode.Scalar Scalar)>();
        foreach (var (name, content) in BaseDebates.All[debate].Where(file => !file.Key.Contains('/', StringComparison.Ordinal)))
        {
            var node = YamlTree.Parse(new TextFile(name, Encoding.UTF8.GetString(content)), new DiagnosticBag());
            foreach (var (key, scalar) in ScalarsIn("", node))
                scalars.TryAdd((name, scalar.At.Start), (key, scalar));
        }

        return
        [
            .. from text in prose.Index()
               let found = scalars.GetValueOrDefault((text.Item.At.File.Path, text.Item.At.Start))
               where found.Scalar is { Reference: null, Form: not (ScalarForm.Literal or ScalarForm.Folded) } && found.Key != Clipped
               select new TextPlace(
                   text.Item.At.File.Path, found.Key, found.Scalar.Extent.Start, found.Scalar.Extent.Length, text.Index,
                   IsMarkdown: false),
        ];
    }

    private static IEnumerable<(string Key, YamlNode.Scalar Scalar)> ScalarsIn(string key, YamlNode? node) => node switch
    {
        YamlNode.Scalar scalar => [(key, scalar)],
        YamlNode.Mapping mapping => mapping.Entries.SelectMany(entry => ScalarsIn(entry.Key.Value, entry.Value)),
        YamlNode.Sequence sequence => sequence.Items.SelectMany(item => ScalarsIn(key, item)),
        _ => [],
    };
}
