namespace Briefing.Load.Markup;

/// <summary>What is wrong with the Markdown of a text.</summary>
internal enum MarkupProblemKind
{
    /// <summary>More emphasis and links, or deeper ones, than a reader can follow; all of it is taken for text.</summary>
    TooMuch,

    /// <summary><c>![…](…)</c>, which is printed as it is written.</summary>
    Picture,

    /// <summary>A link that nobody could see.</summary>
    LinkWithoutWords,
}
