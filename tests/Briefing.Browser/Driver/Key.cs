namespace Briefing.Browser.Driver;

/// <summary>A key of a keyboard (UI Events, 4).</summary>
/// <param name="Number">Its code as browsers have always given it.</param>
/// <param name="Text">What it writes; nothing if it writes nothing.</param>
internal sealed record Key(string Name, string Code, int Number, string? Text = null)
{
    public static Key Tab { get; } = new("Tab", "Tab", 9);

    public static Key Enter { get; } = new("Enter", "Enter", 13, "\r");

    public static Key Space { get; } = new(" ", "Space", 32, " ");

    public static Key Down { get; } = new("ArrowDown", "ArrowDown", 40);

    public static Key End { get; } = new("End", "End", 35);
}
