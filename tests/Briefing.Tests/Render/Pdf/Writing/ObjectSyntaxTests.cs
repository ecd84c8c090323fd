using System.Text;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Tests.Render.Pdf.Writing;

public sealed class ObjectSyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(0.0005, ".001")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(12.3456, "12.346")]
    [InlineData(12.1, "12.1")]
    [InlineData(12.01, "12.01")]
    [InlineData(12.001, "12.001")]
    [InlineData(100, "100")]
    [InlineData(-841.89, "-841.89")]
    [InlineData(1e-9, "0")]
    [InlineData(2000000000, "2000000000")]
    public void A_number_has_one_spelling(double value, string expected) => Assert.Equal(expected, Written(value));

    [Fact]
    public void Zero_has_no_sign() => Assert.Equal("0", Written(-0.0));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e12)]
    public void A_number_that_no_reader_would_take_is_refused(double value) =>
        Assert.Throws<InvalidOperationException>(() => Written(value));

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("A B", "/A#20B")]
    [InlineData("a/b(c)#", "/a#2Fb#28c#29#23")]
    [InlineData("é", "/#C3#A9")]
    [InlineData("a\0b", "/ab")]
    public void A_name_escapes_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Written(new PdfObject.Name(name)));

    [Theory]
    [InlineData("", "()")]
    [InlineData("Plain", "(Plain)")]
    [InlineData(@"(a) \ b", @"(\(a\) \\ b)")]
    [InlineData("two\nlines", "<FEFF00740077006F000A006C0069006E00650073>")]
    [InlineData("é", "<FEFF00E9>")]
    [InlineData("🚋", "<FEFFD83DDE8B>")]
    public void A_text_is_ascii_or_utf_16(string text, string expected) =>
        Assert.Equal(expected, Written(new PdfObject.Text(text)));

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE8B')]
    public void Half_a_surrogate_pair_is_replaced(char half) =>
        Assert.Equal("<FEFF0061FFFD0062>", Written(new PdfObject.Text($"a{half}b")));

    [Fact]
    public void A_dictionary_keeps_its_order_and_leaves_out_nothing()
    {
        var dictionary = new PdfObject.Dictionary
        {
            { "Zebra", true },
            { "Absent", null },
            { "Apple", PdfObject.ArrayOf(1, new Ref(7), new PdfObject.Null(), new PdfObject.Bytes(new byte[] { 1, 255 })) },
        };

        Assert.Equal("<</Zebra true/Apple [1 7 0 R null <01FF>]>>", Written(dictionary));
    }

    private static string Written(PdfObject value)
    {
        var buffer = new PdfBuffer();
        ObjectSyntax.Write(buffer, value);
        return Encoding.ASCII.GetString(buffer.Written);
    }
}
