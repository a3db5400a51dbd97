Console.WriteLine("evaluation");
