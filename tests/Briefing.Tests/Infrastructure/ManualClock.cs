namespace Briefing.Tests.Infrastructure;

/// <summary>A clock that stands still until it is told to go on. Its timers fire then, on the same thread.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<Timer> _timers = [];
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(() => callback(state), _now + dueTime.Ticks, period.Ticks);
        _timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        _now += time.Ticks;
        foreach (var timer in _timers)
            timer.FireUntil(_now);
    }

    private sealed class Timer(Action callback, long due, long period) : ITimer
    {
        private long? _due = due;

        public void FireUntil(long now)
        {
            for (; _due <= now; _due += period)
                callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
