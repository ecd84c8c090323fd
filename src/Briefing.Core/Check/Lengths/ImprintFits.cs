namespace Briefing.Check.Lengths;

/// <summary>BRF0332: what the imprint says fits on a first page.</summary>
/// <remarks>Otherwise the answer would begin on the second page.</remarks>
internal static class ImprintFits
{
    private const int MaxLine = 120;
    private const int MaxReference = 300;
    private const int MaxDisclaimer = 400;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var imprint = debate.Imprint;
        Check("prepared-by", imprint.PreparedBy, MaxLine);
        Check("for", imprint.For, MaxLine);
        Check("contact", imprint.Contact, MaxLine);
        Check("number", imprint.Number, MaxLine);
        Check("version", imprint.Version, MaxLine);
        Check("cite-as", imprint.CiteAs, MaxReference);
        Check("licence", imprint.Licence, MaxReference);
        Check("disclaimer", imprint.Disclaimer, MaxDisclaimer);

        void Check(string key, Prose? text, int most)
        {
            if (text is not null && VisibleLength.Of(text) is var length && length > most)
                diagnostics.Add(Problems.ImprintTooLong(text.At, key, length, most));
        }
    }
}
