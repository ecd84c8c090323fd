using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Fonts;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Text.Words;

namespace Briefing.Tests.Render.Figures;

/// <summary>Labels whose lines no paragraph breaks: in figures, and in graphs for other programs.</summary>
public sealed class LabelTests
{
    private static readonly TextStyle s_style = new([EmbeddedFonts.SansRegular], 8, Color.Black);

    [Theory]
    [InlineData("Union of the Harbour Workers", "Union of the|Harbour|Workers")]
    [InlineData("Asia-Pacific  Forum", "Asia-Pacific|Forum")]
    [InlineData("日本国憲法「第九条」。", "日本国憲法「第九|条」。")]
    [InlineData("สมาคมผู้อยู่อาศัยในเมืองเก่า", "สมาคมผู้|อยู่อาศัย|ในเมือง…")]
    public void The_name_of_a_party_is_broken_where_a_line_may_end(string name, string lines) =>
        Assert.Equal(lines, string.Join('|', FittedLines.Fit(name, s_style, 52, 3)));

    [Theory]
    [InlineData("Harbour Workers of the Old Town", "Harbour|Workers of th…")]
    [InlineData("Donaudampfschifffahrt", "Donaudampf…")]
    public void What_does_not_fit_is_cut_between_characters(string name, string lines) =>
        Assert.Equal(lines, string.Join('|', FittedLines.Fit(name, s_style, 52, 2)));

    [Fact]
    public void A_letter_is_not_cut_from_its_accents()
    {
        var line = Assert.Single(FittedLines.Fit(string.Concat(Enumerable.Repeat("x\u0302\u0304", 40)), s_style, 52, 2));
        Assert.EndsWith("x\u0302\u0304…", line);
    }

    [Theory]
    [InlineData("The old town is where the riders are, and more", "The old town is where the riders|are, and more")]
    [InlineData("乗客の五人に四人は旧市街へ行くため、次の年も", "乗客の五人に四人は旧市街へ行くた|め、次の年も")]
    [InlineData("เส้นทางที่อ้อมไปตามแม่น้ำจึงไม่ตอบสนองความต้องการ", "เส้นทางที่อ้อมไปตามแม่น้ำจึงไม่ตอบสนองความ|ต้องการ")]
    public void A_label_in_a_graph_has_lines_of_about_one_length(string label, string lines) =>
        Assert.Equal(lines, string.Join('|', WordLines.Of(label, 34)));
}
