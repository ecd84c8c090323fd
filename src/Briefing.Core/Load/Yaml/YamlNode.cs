using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Text;

namespace Briefing.Load.Yaml;

/// <summary>A part of a YAML file that knows its place. References (<c>*name</c>) are resolved.</summary>
internal abstract record YamlNode
{
    private YamlNode(TextSpan at, TextSpan extent) => (At, Extent) = (at, extent);

    /// <summary>What to underline: the scalar; of a collection, its first entry.</summary>
    public TextSpan At { get; }

    /// <summary>As messages tell of it.</summary>
    public Shape Shape => this switch
    {
        Sequence => Shape.List,
        Mapping => Shape.Keys,
        _ => Shape.Text,
    };

    /// <summary>All of it as it is written: with quotation marks and brackets, and with the sign of a block.</summary>
    public TextSpan Extent { get; init; }

    /// <summary>The reference by which it is here; <c>null</c> if it is written here itself.</summary>
    public TextSpan? Reference { get; init; }

    /// <summary>What is written here: the whole of it, or a reference.</summary>
    public TextSpan Here => Reference ?? Extent;

    /// <summary>How many values it holds, what it refers to included; a long text counts for one each hundred characters.</summary>
    public virtual long Size => 1;

    /// <summary>Always text: what <c>yes</c> or <c>2019</c> is beyond that, the key decides and not YAML.</summary>
    /// <param name="Form">How it is written.</param>
    public sealed record Scalar(string Text, ScalarForm Form, TextSpan At, TextSpan Extent) : YamlNode(At, Extent)
    {
        /// <summary>Written without quotation marks on its key's line.</summary>
        public bool IsPlain => Form == ScalarForm.Plain;

        /// <summary>Whether nothing is written, or one of the words that mean nothing.</summary>
        public bool IsNothing =>
            string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null" or "Null" or "NULL");

        public override long Size => 1 + (Text.Length / 100);
    }

    /// <param name="IsWhole">Whether it was read to its end; if not, the reason has been reported.</param>
    public sealed record Mapping(ImmutableArray<YamlEntry> Entries, bool IsWhole, TextSpan At) : YamlNode(At, At)
    {
        /// <summary>Written in brackets.</summary>
        public bool IsFlow { get; init; }

        public override long Size { get; } = 1 + Entries.Sum(e => 1 + e.Value.Size);

        public YamlEntry? Find(string key)
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry;
            }

            return null;
        }
    }

    public sealed record Sequence(ImmutableArray<YamlNode> Items, TextSpan At) : YamlNode(At, At)
    {
        /// <summary>Written in brackets.</summary>
        public bool IsFlow { get; init; }

        public override long Size { get; } = 1 + Items.Sum(i => i.Size);
    }

    /// <summary>Something that is written but could not be read; the reason has been reported.</summary>
    public sealed record Unread(TextSpan At) : YamlNode(At, At);
}
