namespace Briefing.Styles;

/// <summary>The default colours of stakeholders, for output without a theme.</summary>
internal static class PartyColors
{
    /// <summary>As in "#1F3A5F".</summary>
    /// <param name="party">The index of the stakeholder.</param>
    public static string Of(int party) => Palette.DefaultParties[party % Palette.DefaultParties.Length].Color.ToHex();
}
