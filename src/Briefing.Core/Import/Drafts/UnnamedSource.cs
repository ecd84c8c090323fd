using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Import.Drafts;

/// <summary>The source of what another program gives none for: placeholders for an author to replace.</summary>
/// <param name="known">The ids of the other sources.</param>
internal sealed class UnnamedSource(IEnumerable<string> known)
{
    private readonly string _id = new NewIds(known).Next("unnamed", "source");
    private bool _isCited;

    /// <summary>The entry for <c>sources.yaml</c>; empty if nothing cites it.</summary>
    public ImmutableArray<DataNode> Entries => _isCited ? [SourceFormat.Source.Schema.Draft([("id", _id)])] : [];

    /// <summary>The citations themselves, or one of this source if there are none.</summary>
    public DataNode.List Or(DataNode.List? citations)
    {
        if (citations is { IsEmpty: false })
            return citations;

        _isCited = true;
        return new([SharedFormat.Citation.Schema.Draft([("source", _id), ("page", new DataNode.Placeholder("where it says so"))])]);
    }
}
