namespace Briefing.Tests.Architecture;

/// <summary>Each assembly and each stage knows only those before it, and no folder depends on itself through others.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        // Another assembly, which knows no debate.
        ["Print"] = [],

        // How accents are composed, which file systems differ in, and where lines may end.
        ["Text"] = ["Print"],
        ["Diagnostics"] = ["Text", "Explain"],

        // How far the work has come, for whoever waits.
        ["Progress"] = [],

        // What the tool says: words, without knowing what of.
        ["Phrases"] = [],

        // How the texts of authors are printed in their language.
        ["Typography"] = ["Text", "Phrases"],
        ["Model"] = ["Text", "Phrases"],

        // Print's colours and accents, and no more of it; and which codes there are.
        ["Load"] = ["Text", "Progress", "Phrases", "Typography", "Diagnostics", "Model", "Explain", "Print"],
        ["Check"] = ["Text", "Phrases", "Typography", "Diagnostics", "Model"],
        ["Map"] = ["Text", "Diagnostics", "Model", "Check"],
        ["Compose"] = ["Text", "Phrases", "Typography", "Diagnostics", "Model", "Check", "Map"],
        ["Styles"] = ["Text", "Phrases", "Diagnostics", "Model", "Check", "Compose", "Print", "Packages"],

        // What of the texts the fonts have.
        ["Coverage"] = ["Text", "Phrases", "Styles", "Print"],
        ["Figures"] = ["Model", "Compose", "Styles", "Print"],
        ["Typesetting"] = ["Text", "Progress", "Phrases", "Model", "Compose", "Styles", "Figures", "Print"],
        ["Html"] = ["Text", "Phrases", "Model", "Compose", "Styles", "Figures", "Print"],
        ["MarkdownOutput"] = ["Text", "Compose"],

        // Zip files of which every byte follows from the content, and files of Office that nobody trusts; the sheets that the
        // format fills.
        ["Packages"] = [],
        ["WordOutput"] = ["Text", "Model", "Compose", "Styles", "Figures", "Typesetting", "Packages", "Print"],
        ["Tables"] = ["Text", "Diagnostics", "Model", "Load"],
        ["Export"] = ["Text", "Phrases", "Diagnostics", "Model", "Load", "Check", "Map", "Compose", "Styles", "Packages", "Tables"],

        // Accents are composed as for print.
        ["Verify"] = ["Text", "Diagnostics", "Model", "Check", "Map", "Print"],
        ["Diff"] = ["Text", "Phrases", "Model", "Map", "Compose", "Load"],
        ["Explain"] = [],

        // The format is the loader's own definition, and a schema is another way of writing it.
        ["Schema"] = ["Text", "Diagnostics", "Model", "Load"],
        ["Scaffold"] = ["Text", "Diagnostics", "Model", "Load"],

        // What is offered in place of a mistake, where only the whole debate tells.
        ["Mending"] = ["Text", "Diagnostics", "Model", "Load", "Scaffold"],

        // Every place where an id is written.
        ["Symbols"] = ["Text", "Diagnostics", "Model", "Load", "Scaffold"],

        // Reads back what Export writes, by the same tables, and writes it as new files. Accents are composed as for print.
        ["Import"] =
        [
            "Map", "Compose", "Packages", "WordOutput", "Print", "Text", "Diagnostics", "Model", "Load", "Export", "Schema", "Scaffold",
            "Tables", "Diff",
        ],
        ["Cli"] =
        [
            "Text", "Phrases", "Diagnostics", "Model", "Load", "Check", "Map", "Compose", "Export", "Verify", "Diff", "Explain", "Schema",
            "Scaffold", "Symbols", "Import", "Styles", "Packages", "LanguageServer", "Authoring",
            "Coverage", "Progress",
        ],

        // What may stand at a place of a file, and what stands there; half-typed files, too. Links lead to the texts to verify.
        ["Authoring"] = ["Text", "Diagnostics", "Model", "Load", "Verify", "Explain", "Scaffold", "Symbols"],

        // Talks to an editor of what the tool knows; the version that it tells is the command line's to know.
        ["LanguageServer"] = ["", "Text", "Diagnostics", "Load", "Symbols", "Authoring"],

        // What other programs may use: the stages as one.
        ["Library"] = ["", "Text", "Diagnostics", "Model", "Load", "Map", "Compose", "Styles"],
    };

    [Fact]
    public void The_library_alone_is_public() => Assert.Equal(
        ["Briefing.Library"],
        CompiledTypes.Assemblies.SelectMany(assembly => assembly.Types).Where(type => type.IsPublic).Select(type => type.Namespace).Distinct());

    [Fact]
    public void The_assemblies_refer_one_way() => Assert.Equal(
        ["Briefing.Print: ", "Briefing.Core: Briefing.Print", "briefing: Briefing.Core"],
        CompiledTypes.Assemblies.Select(assembly => $"{assembly.Assembly.Name.Name}: {string.Join(", ",
            assembly.AssemblyReferences.Select(reference => reference.Name).Where(CompiledTypes.IsOurs).Order(StringComparer.Ordinal))}"));

    /// <param name="depth">To which folders count; what is below belongs to the folder that it is in.</param>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void No_folder_is_in_a_cycle(int depth)
    {
        Assert.Empty(Cycles.Of(Ours.Select(use => (Folder(use.User), Folder(use.Used)))));

        string Folder(TypeName type) => string.Join('.', type.Namespace.Split('.').Take(depth));
    }

    [Fact]
    public void Each_folder_is_a_stage_of_the_table() =>
        Assert.Empty(Ours.Select(use => StageOf(use.User)).Distinct().Except([.. s_mayUse.Keys, ""]));

    [Fact]
    public void Each_stage_uses_only_the_stages_before_it() => Assert.Empty(
        from use in Ours
        let stage = StageOf(use.User)
        where stage.Length > 0 && stage != "Cli" && StageOf(use.Used) != stage && !s_mayUse[stage].Contains(StageOf(use.Used))
        select use);

    [Theory]
    [InlineData("YamlDotNet", "Briefing.Load.Yaml")]
    [InlineData("Markdig", "Briefing.Load.Markup.InlineMarkdown")]
    [InlineData("System.CommandLine", "Briefing.Cli")]
    [InlineData("StreamJsonRpc", "Briefing.LanguageServer")]
    public void A_library_has_one_user(string library, string user)
    {
        var users = CompiledTypes.Uses.Where(use => use.Used.Namespace.StartsWith(library, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(users);
        Assert.All(users, use => Assert.StartsWith(user, $"{use.User}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a-b b-c c-d", "")]
    [InlineData("a-b b-a", "a, b")]
    [InlineData("a-b b-c c-a c-d d-e", "a, b, c")]
    [InlineData("a-b b-a c-d d-c a-c", "c, d | a, b")]
    [InlineData("a-a a-b", "")]
    public void A_cycle_is_found(string edges, string cycles) => Assert.Equal(
        cycles, string.Join(" | ", Cycles.Of(edges.Split(' ').Select(edge => (edge[..1], edge[2..])))));

    private static IEnumerable<TypeUse> Ours => CompiledTypes.Uses.Where(use => CompiledTypes.IsOurs(use.Used.Namespace));

    private static string StageOf(TypeName type) => type.Namespace.Split('.').ElementAtOrDefault(1) ?? "";
}
