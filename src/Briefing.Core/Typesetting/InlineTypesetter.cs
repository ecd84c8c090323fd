using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>Converts composed inlines to styled text and shapes, and links to structure elements.</summary>
internal sealed class InlineTypesetter(ImmutableArray<Party> parties, Design design)
{
    private const double RecedingSize = 0.88;
    private const double MinRecedingSize = 8.5;

    public ImmutableArray<InlineItem> Typeset(ImmutableArray<Inline> content, TypeStyle style, StructureElement element)
    {
        var items = ImmutableArray.CreateBuilder<InlineItem>();
        Add(items, content, new(style, style.IsBold, style.IsItalic, element, null));
        return items.ToImmutable();
    }

    private void Add(ImmutableArray<InlineItem>.Builder items, ImmutableArray<Inline> content, State state)
    {
        foreach (var inline in content)
            Add(items, inline, state);
    }

    private void Add(ImmutableArray<InlineItem>.Builder items, Inline inline, State state)
    {
        switch (inline)
        {
            case Inline.Text text:
                items.Add(new InlineItem.Text(text.Value, state.ToTextStyle(), state.Element, state.Link));
                break;
            case Inline.Emphasis emphasis:
                Add(items, emphasis.Content, state with { IsItalic = !state.IsItalic });
                break;
            case Inline.Strong strong:
                Add(items, strong.Content, state with { IsBold = true });
                break;
            case Inline.Foreign foreign:
                var span = new StructureElement("Span") { Language = foreign.Language };
                Add(items, foreign.Content, state with { Element = state.Element.Add(span) });
                break;
            case Inline.Link link:
                Add(items, link.Content, state.Linked(new(link.Uri, null, link.Uri), design.Palette.Accent));
                break;
            case Inline.Reference reference:
                Add(items, reference.Content, state.Linked(new(null, reference.Anchor, reference.Description), null));
                break;
            case Inline.Citation citation:
                Add(items, [citation.Label], state.Linked(new(null, citation.Anchor, citation.Description), null));
                break;
            case Inline.Badge badge:
                AddBadge(items, badge.Party, state);
                break;
            case Inline.PartyName party:
                AddPartyName(items, party, state);
                break;
            case Inline.PartyMark mark:
                var named = state.Element.Add(new StructureElement("Span") { Alternative = parties[mark.Party].Name });
                AddMarker(items, mark.Party, state.TypeStyle.Size * 0.3, state, named);
                break;
            case Inline.Quiet quiet:
                Add(items, quiet.Content, state.Receding(design.Headings, design.Palette.Quiet));
                break;
            default:
                throw new InvalidOperationException($"No setting for {inline.GetType().Name}.");
        }
    }

    private void AddBadge(ImmutableArray<InlineItem>.Builder items, int party, State state)
    {
        var size = state.TypeStyle.Size;
        var color = design.Palette.Of(party);
        var style = new TextStyle(design.Headings.Faces(bold: true, italic: false), size * 0.88, color);
        items.Add(new InlineItem.Shape(new Marker(design.Palette.MarkerOf(party), size * 0.72, color), size * 0.3));
        items.Add(new InlineItem.Text(parties[party].Label, style, state.Element, state.Link));
        items.Add(new InlineItem.Text("\u00a0", state.ToTextStyle(), state.Element, state.Link));
    }

    private void AddPartyName(ImmutableArray<InlineItem>.Builder items, Inline.PartyName party, State state)
    {
        var size = state.TypeStyle.Size;
        var style = new TextStyle(design.Headings.Faces(bold: true, italic: false), size, design.Palette.Of(party.Party));
        AddMarker(items, party.Party, size * 0.35, state, element: null);
        items.Add(new InlineItem.Text(party.Name, style, state.Element, state.Link));
    }

    private void AddMarker(
        ImmutableArray<InlineItem>.Builder items, int party, double gap, State state, StructureElement? element)
    {
        var marker = new Marker(design.Palette.MarkerOf(party), state.TypeStyle.Size * 0.7, design.Palette.Of(party));
        items.Add(new InlineItem.Shape(marker, gap, element));
    }

    private sealed record State(TypeStyle TypeStyle, bool IsBold, bool IsItalic, StructureElement Element, LinkTarget? Link)
    {
        private Color? LinkColor { get; init; }

        public TextStyle ToTextStyle() =>
            TypeStyle.ToTextStyle(IsBold, IsItalic, LinkColor ?? TypeStyle.Color);

        /// <summary>In the regular face of a family, a little smaller, but no smaller than can be read.</summary>
        public State Receding(Family family, Color color) => this with
        {
            TypeStyle = TypeStyle with
            {
                Family = family,
                Size = Math.Min(TypeStyle.Size, Math.Max(TypeStyle.Size * RecedingSize, MinRecedingSize)),
                Color = color,
            },
            IsBold = false,
            IsItalic = false,
        };

        public State Linked(LinkTarget target, Color? color) =>
            this with { Element = Element.Add("Link"), Link = target, LinkColor = color };
    }
}
