namespace Briefing.Authoring.Offers;

internal enum OfferKind
{
    /// <summary>An id of something.</summary>
    Id,

    /// <summary>One of the words that a key allows.</summary>
    Word,

    Key,

    /// <summary>A whole entry with blanks.</summary>
    Entry,
}
