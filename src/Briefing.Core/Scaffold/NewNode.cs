using System.Collections.Immutable;
using System.Globalization;

namespace Briefing.Scaffold;

/// <summary>Something that is to be written into a YAML file.</summary>
internal abstract record NewNode
{
    private NewNode()
    {
    }

    /// <summary>Written in quotation marks where it would else be read as something other than itself.</summary>
    public sealed record Words(string Text) : NewNode;

    public sealed record Number(int Value) : NewNode
    {
        public string Digits => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A required value that is left to the author: the check reports it until something stands there.</summary>
    public sealed record Blank(string Hint) : NewNode;

    public sealed record List(ImmutableArray<NewNode> Items) : NewNode;

    public sealed record Keys(ImmutableArray<NewKey> Entries) : NewNode
    {
        /// <summary>Whether it is short and stands in braces, as a citation does.</summary>
        public bool IsLine { get; init; }

        /// <summary>Those that are written, and not only hinted at.</summary>
        public IEnumerable<NewKey> Written => Entries.Where(entry => !entry.IsHint);
    }
}
