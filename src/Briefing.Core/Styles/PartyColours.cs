namespace Briefing.Styles;

/// <summary>The colours of the stakeholders where no theme has a say.</summary>
internal static class PartyColours
{
    /// <summary>As in "#1F3A5F".</summary>
    /// <param name="party">Index of the stakeholder.</param>
    public static string Of(int party) => Palette.DefaultParties[party % Palette.DefaultParties.Length].Color.ToHex();
}
