export const functionWords =
  'el la los las de del un una y a en es que por para no con se su sus lo al como más o pero ' +
  'este esta estos estas ese esa son ha han fue ser está están hay muy también ya si sin sobre ' +
  'entre cuando donde porque todo todos toda todas nos le les me te mi tu yo él ella nosotros ' +
  'puede debe tiene desde hasta otro otra'
