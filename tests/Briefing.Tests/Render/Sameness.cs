using System.Globalization;
using Briefing.Load;
using Briefing.Render.Typesetting.Styles;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render;

/// <summary>The same debate gives the same bytes, whatever machine, folder or settings it is built with.</summary>
public sealed class Sameness
{
    private static readonly byte[] s_expected = Build(DebateFiles.Read(Repository.Positions));

    [Fact]
    public void Two_runs_give_the_same_bytes() => Assert.Equal(s_expected, Build(DebateFiles.Read(Repository.Positions)));

    [Fact]
    public void The_order_in_which_files_are_found_does_not_matter()
    {
        var files = Directory.GetFiles(Repository.Positions, "*.yaml")
            .Select(path => (Name: Path.GetFileName(path), Content: File.ReadAllBytes(path)))
            .OrderByDescending(file => file.Name, StringComparer.Ordinal);
        Assert.Equal(s_expected, Build(new DebateFiles("positions", files)));
    }

    [Fact]
    public void The_folder_does_not_matter()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(s_expected, Build(DebateFiles.Read(folder.CopyOf(SampleDebates.Shipped))));
    }

    [Fact]
    public void The_culture_of_the_thread_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "~";
            odd.DateTimeFormat.DateSeparator = "#";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(s_expected, Build(DebateFiles.Read(Repository.Positions)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Tokyo")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns")]
    [InlineData("th_TH.UTF-8", "Pacific/Kiritimati")]
    public void The_settings_of_the_machine_do_not_matter(string locale, string timeZone)
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string>
        {
            ["LANG"] = locale,
            ["LC_ALL"] = locale,
            ["TZ"] = timeZone,
            ["USER"] = "someone-else",
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        };
        var run = Tool.AsProcess(folder.Path, settings, "build", Repository.Positions, "-o", "x.pdf");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(s_expected, File.ReadAllBytes(folder.File("x.pdf")));
    }

    private static byte[] Build(DebateFiles files) => Pipeline.Pdf(SampleDebates.Map(files), Design.Plain).Bytes;
}
