using Briefing.Model.Themes;
using Briefing.Render.Layout;

namespace Briefing.Render.Typesetting.Styles;

/// <summary>What a stakeholder is known by on the page.</summary>
internal sealed record PartyLook(MarkerShape Shape, Color Color);
