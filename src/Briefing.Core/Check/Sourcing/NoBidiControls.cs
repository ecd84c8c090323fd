namespace Briefing.Check.Sourcing;

/// <summary>BRF0402: text contains no bidirectional control characters (UAX #9, 2.1 to 2.4).</summary>
/// <remarks>Readers would see other words than those that a search or a screen reader finds.</remarks>
internal static class NoBidiControls
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var text in debate.Prose.Where(text => ControlCharacters.HasBidi(text.Plain)))
        {
            foreach (var (index, character) in text.Plain.Index().Where(one => ControlCharacters.IsBidi(one.Item)))
                diagnostics.Add(Problems.DirectionControl(text.PlaceOfPlain(index, 1), new Rune(character)));
        }
    }
}
