namespace Briefing.Print.Drawing;

/// <summary>Hexadecimal colours: <c>#RRGGBB</c> or <c>#RGB</c>.</summary>
internal static class HexColor
{
    /// <returns><c>0xRRGGBB</c>, or <c>null</c> if the text is not such a colour.</returns>
    public static int? Parse(string text) => text switch
    {
        ['#', var r, var g, var b] => Number($"{r}{r}{g}{g}{b}{b}"),
        ['#', _, _, _, _, _, _] => Number(text[1..]),
        _ => null,
    };

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;
}
