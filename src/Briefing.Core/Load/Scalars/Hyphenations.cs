namespace Briefing.Load.Scalars;

/// <summary>Hyphenation: on, off, or a language.</summary>
internal static class Hyphenations
{
    public static bool IsSwitch(string text) => IsOn(text) || IsOff(text);

    public static bool IsOn(string text) => text is "true" or "yes" or "on";

    public static bool IsOff(string text) => text is "false" or "no" or "off";
}
