namespace Briefing.Load.Markup;

/// <summary>The kinds of problems with the Markdown of a text.</summary>
internal enum MarkupProblemKind
{
    /// <summary>Too many or too deeply nested emphasis and links; all of it is treated as literal text.</summary>
    TooMuch,

    /// <summary><c>![…](…)</c>, which is printed literally.</summary>
    Picture,

    /// <summary>A link that readers could not see.</summary>
    LinkWithoutWords,
}
