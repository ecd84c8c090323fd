using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>Draws a glyph as a path, whatever kind of outlines the font has.</summary>
internal static unsafe class GlyphOutline
{
    private static readonly nint s_pen = MakePen();

    /// <summary>Closed contours in font units, y upwards; quadratic curves are given as cubic ones.</summary>
    public static ImmutableArray<PathStep> Of(HarfBuzzSharp.Font font, int glyph)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        var handle = GCHandle.Alloc(steps);
        try
        {
            HarfBuzzLibrary.Draw(font.Handle, (uint)glyph, s_pen, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        return steps.ToImmutable();
    }

    /// <summary>Kept as long as the process lives.</summary>
    private static nint MakePen()
    {
        var pen = HarfBuzzLibrary.CreatePen();
        HarfBuzzLibrary.OnMove(pen, &Move, 0, 0);
        HarfBuzzLibrary.OnLine(pen, &Line, 0, 0);
        HarfBuzzLibrary.OnQuadratic(pen, &Quadratic, 0, 0);
        HarfBuzzLibrary.OnCubic(pen, &Cubic, 0, 0);
        HarfBuzzLibrary.OnClose(pen, &Close, 0, 0);
        return pen;
    }

    private static ImmutableArray<PathStep>.Builder Steps(nint data) =>
        (ImmutableArray<PathStep>.Builder)GCHandle.FromIntPtr(data).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Move(nint pen, nint data, nint state, float x, float y, nint own) =>
        Steps(data).Add(new PathStep.Move(new(x, y)));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Line(nint pen, nint data, nint state, float x, float y, nint own) =>
        Steps(data).Add(new PathStep.Line(new(x, y)));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Quadratic(nint pen, nint data, nint state, float controlX, float controlY, float x, float y, nint own)
    {
        var steps = Steps(data);
        var at = steps[^1].Points[^1];
        var (control, end) = (new Point(controlX, controlY), new Point(x, y));
        steps.Add(new PathStep.Curve(at + (control - at) * (2.0 / 3), end + (control - end) * (2.0 / 3), end));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Cubic(nint pen, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint own) =>
        Steps(data).Add(new PathStep.Curve(new(x1, y1), new(x2, y2), new(x, y)));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Close(nint pen, nint data, nint state, nint own) => Steps(data).Add(new PathStep.Close());
}
