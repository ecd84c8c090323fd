using System.Collections.Immutable;
using System.Globalization;
using Briefing.Load;
using Briefing.Render.Typesetting;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render;

/// <summary>The same debate gives the same bytes, whatever machine, folder or settings it is built with.</summary>
public sealed class Sameness
{
    private static readonly byte[] _expected = Build(DebateFiles.Read(Repository.Positions));

    [Fact]
    public void Two_runs_give_the_same_bytes() => Assert.Equal(_expected, Build(DebateFiles.Read(Repository.Positions)));

    [Fact]
    public void The_order_in_which_files_are_found_does_not_matter()
    {
        var files = Directory.GetFiles(Repository.Positions, "*.yaml")
            .Select(path => KeyValuePair.Create(Path.GetFileName(path), ImmutableArray.Create(File.ReadAllBytes(path))))
            .OrderByDescending(f => f.Key, StringComparer.Ordinal);
        Assert.Equal(_expected, Build(new DebateFiles("positions", files)));
    }

    [Fact]
    public void The_folder_does_not_matter()
    {
        var folder = Directory.CreateTempSubdirectory("briefing-elsewhere-");
        try
        {
            foreach (var path in Directory.GetFiles(Repository.Positions, "*.yaml"))
                File.Copy(path, Path.Combine(folder.FullName, Path.GetFileName(path)));
            Assert.Equal(_expected, Build(DebateFiles.Read(folder.FullName)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void The_culture_does_not_matter(string name)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            // Under invariant globalization a culture has no data of its own, so it gets signs that would show.
            var odd = (CultureInfo)new CultureInfo(name).Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "~";
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (odd, odd);
            Assert.Equal(_expected, Build(DebateFiles.Read(Repository.Positions)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static byte[] Build(DebateFiles files) => Pipeline.Pdf(SampleDebates.Map(files), Paper.A4);
}
