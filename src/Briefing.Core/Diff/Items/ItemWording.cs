using Briefing.Load.Schemas;
using Briefing.Phrases;

namespace Briefing.Diff.Items;

/// <summary>
/// How the parts of a debate are called in a comparison. Ids are those of the new debate where an item was renamed.
/// </summary>
internal abstract class ItemWording
{
    /// <summary>For the sentences around the names.</summary>
    public abstract PhraseBook Words { get; }

    // Labels of items.
    public abstract string Debate { get; }

    /// <param name="written">The id in the debate that the item is of.</param>
    public abstract string OfIssue(string written, string id);

    public abstract string OfStakeholder(string written);

    /// <inheritdoc cref="OfIssue"/>
    public abstract string OfSource(string written, string id);

    /// <inheritdoc cref="OfIssue"/>
    public abstract string OfArgument(string written, ArgumentReference reference);

    /// <param name="kind">The word of the format.</param>
    public abstract string OfReply(string kind, string to);

    public abstract string OfStance(string issue);

    public abstract string OfReading(string stakeholder);

    public abstract string OfCitation(string source);

    public abstract string OfText(string name);

    /// <summary>Of an item that has no name.</summary>
    public abstract string Of(ObjectSchema schema);

    /// <summary>The label of an item on both sides.</summary>
    /// <param name="isMoved">Whether it is on another issue.</param>
    public abstract string Changed(Item old, Item @new, bool isMoved);

    // Names within values.
    public abstract string Stakeholder(string id);

    public abstract string Issue(string id);

    public abstract string Source(string id);

    public abstract string Argument(ArgumentReference reference);

    /// <summary>An argument of the stakeholder whose item it is in.</summary>
    public abstract string OwnArgument(ArgumentReference reference);

    public abstract string Voice(string word);

    public abstract string Date(PartialDate date);

    public abstract string Place(DataNode.Mapping citation);

    /// <returns><c>null</c> if it is not told.</returns>
    public abstract ItemField? Field(ItemKind kind, ItemField field);
}
