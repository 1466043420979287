Console.WriteLine("CxSim");
