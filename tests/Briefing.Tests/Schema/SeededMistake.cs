using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Yaml;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Schema;

/// <summary>A mistake of <c>mistakes.yaml</c>: some words of a file of the tram debate, and what stands instead.</summary>
/// <param name="IsBeyondSchemas">Whether only the tool can see it.</param>
internal sealed record SeededMistake(
    string Name, string File, string Words, string Instead, string Code, bool IsBeyondSchemas)
{
    public static ImmutableArray<SeededMistake> All { get; } = Read();

    public string Text
    {
        get
        {
            var text = System.IO.File.ReadAllText(Path.Combine(Folder, File));
            var at = text.IndexOf(Words, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{Words}' does not stand in {File}.");
            return text[..at] + Instead + text[(at + Words.Length)..];
        }
    }

    private static string Folder => SampleDebates.FolderOf("tram");

    /// <summary>The whole tram debate with this mistake in it.</summary>
    public DebateFiles Files => DebateFiles.Of("tram", Directory.GetFiles(Folder, "*.yaml")
        .Select(path => Path.GetFileName(path))
        .Select(name => (name, name == File ? Text : System.IO.File.ReadAllText(Path.Combine(Folder, name)))));

    private static ImmutableArray<SeededMistake> Read()
    {
        var path = Path.Combine(Repository.FolderOf(), "mistakes.yaml");
        var file = new TextFile(path, System.IO.File.ReadAllText(path));
        var list = Assert.IsType<YamlNode.Sequence>(YamlTree.Parse(file, new DiagnosticBag()));
        return [.. list.Items.Cast<YamlNode.Mapping>().Select(Of)];
    }

    private static SeededMistake Of(YamlNode.Mapping mapping)
    {
        var values = mapping.Entries.ToDictionary(e => e.Key.Value, e => Assert.IsType<YamlNode.Scalar>(e.Value).Text);
        return new(
            values["mistake"], values["file"], values["words"], values["instead"], values["code"],
            values.GetValueOrDefault("seen-by") == "tool");
    }
}
