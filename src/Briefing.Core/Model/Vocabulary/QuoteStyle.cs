namespace Briefing.Model.Vocabulary;

/// <summary>How the straight quotation marks and apostrophes in authors' texts are printed.</summary>
internal enum QuoteStyle
{
    /// <summary>As the language of the text has them.</summary>
    Curly,

    AsWritten,
}
