using System.Text;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Verify;

/// <summary>The invented debate on a tram in a folder of its own, with the texts of its sources beside it.</summary>
internal sealed class TramWithTexts : IDisposable
{
    public const string Gazette =
        """
        Two routes for one tram

        The plan draws one line through the old town and another along the quay.

        The company and the residents both told this paper that the harbour needs a line.

        By Ada Marsh
        The company counted riders for a week in May.
        It calls the count an estimate.

        It finds that four in five trips end “in the old town”, and that most begin at the station.

        The residents’ view is that the count was made on market days.

        """;

    public const string Hearing =
        """
        Minutes of the hearing
        All who spoke agreed that the harbour needs a line.
        The chair read the plan.
        The company spoke first.
        The quay needs a new wall before it can carry rails.
        The company asked the council to build through the old town.
        The hearing was interrupted for an hour.
        The residents spoke next.
        A tram in narrow streets would be loud.
        Riders walk five minutes to the quay today and could go on doing so.

        """;

    private readonly TemporaryFolder _folder = new();

    public TramWithTexts()
    {
        Directory.CreateDirectory(PathOf("positions"));
        Directory.CreateDirectory(PathOf("texts"));
        foreach (var path in Directory.GetFiles(SampleDebates.FolderOf("tram"), "*.yaml"))
            File.Copy(path, PathOf($"positions/{Path.GetFileName(path)}"));

        Write("texts/gazette-2024.txt", Gazette);
        Write("texts/hearing-2024.txt", Hearing);
    }

    public string Root => _folder.Path;

    public string PathOf(string file) => _folder.File(file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    /// <summary>As UTF-8 without a byte order mark, unless the text begins with one.</summary>
    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text, new UTF8Encoding(false));

    /// <summary>Changes a few words of a file, which must stand in it.</summary>
    public TramWithTexts Change(string file, string words, string others)
    {
        var text = Read(file);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Write(file, text.Replace(words, others, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Runs <c>briefing sources positions --verify texts</c> with further options.</summary>
    public Tool.Run Verify(params string[] options) =>
        VerifyAgainst("texts", options);

    public Tool.Run VerifyAgainst(string texts, params string[] options) =>
        InFolder(Tool.Here(["sources", PathOf("positions"), "--verify", PathOf(texts), .. options]));

    public Tool.Run List() => InFolder(Tool.Here("sources", PathOf("positions")));

    public void Dispose() => _folder.Dispose();

    /// <summary>A text with its paths as if the command had been given in the folder itself, on every system.</summary>
    public string Relative(string text) => text
        .Replace($"{Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)
        .Replace($"{Root.Replace('\\', '/')}/", "", StringComparison.Ordinal);

    private Tool.Run InFolder(Tool.Run run) => run with { Output = Relative(run.Output), Error = Relative(run.Error) };
}
