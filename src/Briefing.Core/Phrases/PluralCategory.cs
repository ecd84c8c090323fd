namespace Briefing.Phrases;

/// <summary>The categories of Unicode's CLDR that a language may have words for.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
