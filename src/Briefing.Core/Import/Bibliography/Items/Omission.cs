namespace Briefing.Import.Bibliography.Items;

/// <summary>Why something of an entry was left out; what a person should look at first comes first.</summary>
internal enum Omission
{
    /// <summary>The value has no form that is known.</summary>
    Unreadable,

    /// <summary>A list or keys stand where a text belongs.</summary>
    NoText,

    /// <summary>The end of the entry is missing.</summary>
    NotEnded,

    /// <summary>The field was kept, but not all that it says.</summary>
    InPart,

    /// <summary>Another field has filled its place.</summary>
    Second,

    /// <summary>A source has no such key.</summary>
    NoPlace,
}
