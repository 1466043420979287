namespace CxSim.Experiments.Calibration;

/// <summary>One line of a fit report.</summary>
/// <param name="Name">What was fitted.</param>
/// <param name="Value">Its value and sampling error.</param>
/// <param name="Unit">Its unit.</param>
public sealed record FittedNumber(string Name, FittedValue Value, string Unit)
{
    /// <summary>The main numbers of a fit.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="staffing">The staffing.</param>
    public static IReadOnlyList<FittedNumber> Of(CentreFit fit, StaffingFit staffing)
    {
        var numbers = new List<FittedNumber>();
        void Add(string name, FittedValue value, string unit) => numbers.Add(new(name, value, unit));
        void Plain(string name, double value, string unit) => Add(name, new(value, 0), unit);

        foreach (var dayClass in staffing.Plain.Classes)
        {
            Plain($"calls a day, {dayClass.Name}", dayClass.Weekdays.Average(fit.Arrivals.PerDay), "calls");
        }

        Add("day-to-day swing of volume, coefficient of variation", fit.Arrivals.DayFactorCv, "1");
        foreach (var service in fit.Services.ByType.Prepend(fit.Services.All))
        {
            Add($"service time, {service.Type}", service.Mean, "s");
            Plain($"coefficient of variation of it, {service.Type}", service.Cv, "1");
        }

        Add("calls under ten seconds", fit.Services.All.ShortShare, "of served calls");
        Plain("spread between agents, log service time", fit.Services.AgentLogSd, "1");
        foreach (var bin in fit.Patience.Bins)
        {
            string stretch = double.IsFinite(bin.To) ? $"{bin.From:0}–{bin.To:0} s" : $"{bin.From:0} s and more";
            Add($"hang-ups, waited {stretch}", bin.Hazard, "per second");
        }

        foreach (var (priority, multiplier) in fit.Patience.ByPriority.Where(p => p.Value.Value != 1))
        {
            Add($"hang-ups of priority {priority}", multiplier, "times");
        }

        Add("balking", fit.Patience.Balking, "of callers who would have to wait");
        Plain("redial the same day after hanging up", fit.Redials.Redial, "of lost callers");
        Plain("median time to that redial", fit.Redials.MedianDelay / 60, "minutes");
        if (fit.Frequency is { } frequency)
        {
            Plain("contacts per customer", frequency.PerYear, "a year");
            Plain("their spread between customers, log", frequency.Sigma, "1");
            Plain("customers", frequency.Customers, "customers");
        }

        Plain("mean pause of an agent", staffing.Floor.PauseSeconds, "s");
        return numbers;
    }
}
